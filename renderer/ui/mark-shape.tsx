export { MarkShape } from '@shared/charts/mark-shape';
