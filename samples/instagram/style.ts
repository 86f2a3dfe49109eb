/** Enough to be looked at; nothing of the real site's. */
export const STYLE = `
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
  main { max-width: 780px; margin: 0 auto; padding: 32px 24px; }
  header ul { display: flex; gap: 32px; padding: 0; list-style: none; }
  header h2 { font-weight: 500; margin: 0; }
  header span { font-weight: 600; }
  header section:last-child span:last-child { font-weight: 400; }
  a { color: inherit; text-decoration: none; }
  [role=tablist] { border-top: 1px solid #ddd; padding: 12px 0; text-align: center; }
  .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4px; }
  .tile { position: relative; display: block; aspect-ratio: 1; }
  .tile img { width: 100%; height: 100%; display: block; }
  .tile ul { position: absolute; inset: 0; margin: 0; padding: 0; list-style: none; display: flex; gap: 24px;
    align-items: center; justify-content: center; color: #fff; background: rgb(0 0 0 / 40%); font-weight: 600; }
  [role=dialog] { position: fixed; inset: 48px; padding: 32px; background: #fff; border: 1px solid #ccc; }
`;
