import { CHART_WIDTH, type LineChart, lineChart } from '../../lib/documents/chart/line-chart';
import { say } from '../../lib/words/catalogue/say';
import { download } from '../data/download';
import { Button } from '../ui/Button';
import { showProblem, showToast } from '../ui/toast';
import styles from './History.module.css';

interface SaveChartProps {
  /** What is drawn, once it is asked for. */
  chart(): LineChart;
  name: string;
  /** The file's name without its ending. */
  fileName: string;
}

/** A picture for a slide or a document is wider than on the screen. */
const PIXELS_A_UNIT = 2;

/** Saves a chart as a picture that needs nothing else: with its name, its sentence and what its signs mean. */
export function SaveChart({ chart, name, fileName }: SaveChartProps) {
  const save = async (kind: 'svg' | 'png') => {
    const svg = lineChart(chart())?.text;
    if (svg === undefined) return;
    const file = `${fileName}.${kind}`;
    try {
      const content = kind === 'svg' ? svg : await drawn(svg);
      download(content, file, kind === 'svg' ? 'image/svg+xml' : 'image/png');
      showToast(() => say('detail.chart-saved', { file }));
    } catch {
      showProblem(() => say('detail.chart-not-drawn'));
    }
  };
  return (
    <span className={styles.save}>
      {(['svg', 'png'] as const).map((kind) => (
        <Button
          key={kind}
          variant="quiet"
          name={say('detail.chart-save', { name, kind: kind.toUpperCase() })}
          onPress={() => void save(kind)}
        >
          {kind.toUpperCase()}
        </Button>
      ))}
    </span>
  );
}

/** The picture as PNG, drawn by the browser. */
async function drawn(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = CHART_WIDTH * PIXELS_A_UNIT;
    canvas.height = Math.round((canvas.width * picture.naturalHeight) / picture.naturalWidth);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
