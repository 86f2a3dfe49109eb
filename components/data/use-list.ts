import { useEffect, useRef, useState } from 'react';
import type { Brief } from '../../lib/evaluation/brief/brief';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { ListClient } from '../../lib/lists/list-client';
import { workerList } from '../../lib/lists/worker-list';
import { useShortlist } from './use-shortlist';

/**
 * The shortlist as a list that answers queries from a worker; null until the worker is started. With a brief, each row says how
 * well it fits.
 */
export function useList(settings: EvaluationSettings, brief: Brief | null = null): ListClient | null {
  const { name } = useShortlist();
  const [client, setClient] = useState<ListClient | null>(null);
  const started = useRef(settings);
  started.current = settings;
  useEffect(() => {
    const list = workerList(name, started.current);
    setClient(list);
    return () => list.close();
  }, [name]);
  const told = useRef(settings);
  useEffect(() => {
    if (client && told.current !== settings) client.setSettings(settings);
    told.current = settings;
  }, [client, settings]);
  useEffect(() => client?.setBrief(brief), [client, brief]);
  return client;
}
