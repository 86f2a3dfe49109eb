import { Component, createContext, type ErrorInfo, type ReactNode } from 'react';
import { FailureNotice } from './FailureNotice';

/** What a screen is about, such as the profile's id: what failed on one is tried again on the next. */
export const SubjectContext = createContext<string | null>(null);

interface FailureBoundaryProps {
  /** As the sentence calls it: "Posts". */
  part: string;
  children: ReactNode;
}

interface Failed {
  error: unknown;
  componentStack: string | null;
}

/** Keeps a failure to the part of the screen that it happened in. React has no other way than a class. */
export class FailureBoundary extends Component<FailureBoundaryProps, { failed: Failed | null }> {
  static override contextType = SubjectContext;
  declare context: string | null;
  override state: { failed: Failed | null } = { failed: null };
  private subject: string | null = null;

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error, componentStack: null } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    this.subject = this.context;
    this.setState({ failed: { error, componentStack: componentStack ?? null } });
  }

  override componentDidUpdate() {
    if (this.state.failed?.componentStack && this.subject !== this.context) this.setState({ failed: null });
  }

  override render() {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    return <FailureNotice failure={{ part: this.props.part, ...failed }} />;
  }
}
