import app from './app.json';
import assess from './assess.json';
import cli from './cli.json';
import deck from './deck.json';
import errors from './errors.json';
import results from './results.json';
import reveal from './reveal.json';
import settings from './settings.json';
import slides from './slides.json';
import start from './start.json';

export default { app, assess, cli, deck, errors, results, reveal, settings, slides, start };
