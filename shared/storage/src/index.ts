export * from './content-disposition.ts';
export * from './folder-routes.ts';
export * from './folder-storage.ts';
export * from './open-storage.ts';
export * from './s3-storage.ts';
export * from './storage.ts';
export * from './storage-place.ts';
