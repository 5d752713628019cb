import { ok, type Result } from '@shared/api/result';
import type { ResultFormat } from '@shared/domain/vocabulary';
import type { Printer } from '../registry';
import { buildReport } from './build-report';
import type { ReportInput } from './report';

/** How a result is written in one format. */
interface ResultWriter {
  extension: string;
  mime: string;
  write(input: ReportInput, printer: Printer): Promise<Result<Uint8Array>>;
}

/** Loaded when first used: start-up needs none of them. */
export const RESULT_WRITERS: Record<ResultFormat, ResultWriter> = {
  csv: {
    extension: 'csv',
    mime: 'text/csv',
    async write(input) {
      const { writeCsv } = await import('./csv');
      return ok(writeCsv(buildReport(input), input.language));
    },
  },
  xlsx: {
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    async write(input) {
      const { writeXlsx } = await import('./xlsx');
      return ok(await writeXlsx(buildReport(input), input.t('exports.sheet')));
    },
  },
  pdf: {
    extension: 'pdf',
    mime: 'application/pdf',
    async write(input, printer) {
      const { renderBriefHtml } = await import('./brief-html');
      return printer.printPdf(renderBriefHtml(input));
    },
  },
};
