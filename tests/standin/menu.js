/** Menus are kept, not drawn: a test reads their labels and presses their items. */
export class Menu {
  static #application = null;

  constructor(items = []) {
    this.items = items;
  }

  static buildFromTemplate(template) {
    return new Menu(
      template.map((item) => ({
        type: 'normal',
        ...item,
        submenu: Array.isArray(item.submenu) ? Menu.buildFromTemplate(item.submenu) : item.submenu,
      })),
    );
  }

  static setApplicationMenu(menu) {
    Menu.#application = menu;
  }

  static getApplicationMenu() {
    return Menu.#application;
  }
}
