import type { Call } from '@api/use-call';
import { useKit } from '@api/use-kit';
import { useEffect } from 'react';

/** A damaged file is found when it is read: asks for what there is to tell once the reading is done. */
export function useFreshNotices({ status }: Call<unknown>) {
  const { refreshState } = useKit();
  useEffect(() => {
    if (status !== 'loading') void refreshState();
  }, [status, refreshState]);
}
