import { Component, createContext, type ErrorInfo, type ReactNode } from 'react';
import { FailureNotice } from './FailureNotice';

/** The subject of a screen, such as the profile's id. A part that failed for one subject is tried again for the next. */
export const SubjectContext = createContext<string | null>(null);

interface FailureBoundaryProps {
  /** The name of the part in the error sentence: "Posts". */
  part: string;
  children: ReactNode;
}

interface Failed {
  error: unknown;
  componentStack: string | null;
}

/** Limits a failure to the part of the screen in which it happened. A class, because React offers no other way. */
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
