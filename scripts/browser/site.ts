import type { Answer, Answerer } from './serve.ts';

/** An invented site: pages by address (without query and fragment) at the platforms' real hosts. */
export interface Site {
  answer: Answerer;
  /** Every request of its pages that it could not answer. */
  unanswered: string[];
}

export function site(pages: Record<string, string | Answer>): Site {
  const unanswered: string[] = [];
  return {
    unanswered,
    answer: (request) => {
      const { origin, pathname } = new URL(request.url());
      const page = pages[origin + pathname];
      if (page !== undefined) return typeof page === 'string' ? { body: page } : page;
      // The browser requests it without being asked.
      if (pathname === '/favicon.ico') return { body: '', status: 404 };
      unanswered.push(request.url());
      return null;
    },
  };
}
