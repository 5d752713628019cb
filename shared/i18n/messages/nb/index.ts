import app from './app.json';
import assess from './assess.json';
import cli from './cli.json';
import deck from './deck.json';
import errors from './errors.json';
import exports from './exports.json';
import group from './group.json';
import history from './history.json';
import kinds from './kinds.json';
import results from './results.json';
import reveal from './reveal.json';
import settings from './settings.json';
import slides from './slides.json';
import start from './start.json';
import support from './support.json';
import team from './team.json';

export default {
  app,
  assess,
  cli,
  deck,
  errors,
  exports,
  group,
  history,
  kinds,
  results,
  reveal,
  settings,
  slides,
  start,
  support,
  team,
};
