export { changesBetween, entriesOf } from './changes.ts';
export { galleryModel } from './model.ts';
export { changesPage, galleryPage } from './pages.ts';
