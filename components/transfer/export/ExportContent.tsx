import { useState } from 'react';
import { exportPresets } from '../../../lib/settings/stored-settings';
import { useFields } from '../../data/use-labels';
import { useSetting } from '../../data/use-setting';
import { ExportForm } from './ExportForm';
import type { ExportContentProps } from './export-content-props';
import { PresetEditor } from './PresetEditor';
import { ResearchForm } from './ResearchForm';
import { TargetSelect } from './TargetSelect';
import { RESEARCH } from './target-name';

/** The form of the chosen target, or the editor of a preset. */
export function ExportContent({ targetId, onTarget, researching, ...rest }: ExportContentProps) {
  const fields = useFields();
  const presets = useSetting(exportPresets);
  /** The id of a preset; empty for a new one. */
  const [editing, setEditing] = useState<string | null>(null);
  if (editing !== null) {
    return (
      <PresetEditor
        preset={presets.find(({ id }) => id === editing) ?? null}
        presets={presets}
        fields={fields}
        onDone={(id) => {
          if (id !== null) onTarget(id);
          setEditing(null);
        }}
      />
    );
  }
  const targets = (
    <TargetSelect
      value={targetId}
      presets={presets}
      onChange={onTarget}
      onEdit={(id) => setEditing(id ?? '')}
    />
  );
  return targetId === RESEARCH ? (
    <ResearchForm targets={targets} settings={rest.settings} nowMs={rest.nowMs} exporting={researching} />
  ) : (
    <ExportForm {...rest} targetId={targetId} targets={targets} fields={fields} presets={presets} />
  );
}
