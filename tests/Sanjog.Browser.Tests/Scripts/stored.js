async () => [
  ...Object.keys(localStorage).map(key => `localStorage ${key}`),
  ...Object.keys(sessionStorage).map(key => `sessionStorage ${key}`),
  ...(await indexedDB.databases()).map(database => `indexedDB ${database.name}`),
  ...(await caches.keys()).map(key => `cache ${key}`),
  ...(await navigator.serviceWorker.getRegistrations()).map(worker => `service worker ${worker.scope}`),
  ...document.cookie.split(';').filter(cookie => cookie).map(cookie => `cookie ${cookie}`),
]
