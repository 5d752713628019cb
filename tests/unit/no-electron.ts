throw new Error('electron must not be imported outside electron/main and electron/preload');
