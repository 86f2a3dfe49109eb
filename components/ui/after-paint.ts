/** Calls back once the next frame is drawn. Returns how to stop it. */
export function afterPaint(call: () => void): () => void {
  const frame = requestAnimationFrame(() => {
    // A message arrives after the frame is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      call();
    };
    port2.postMessage(null);
  });
  return () => cancelAnimationFrame(frame);
}
