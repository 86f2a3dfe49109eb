const painted = Promise.withResolvers<void>();

/**
 * Resolves once a screen has painted its first figures. What they do not need is loaded after them, because its code would take
 * the processor before them.
 */
export const firstFigures: Promise<void> = painted.promise;

/** Called by a screen that has painted its first figures, or has none to wait for. */
export const firstFiguresPainted = (): void => painted.resolve();
