// Preloaded into every process of a benchmark: tells the parent what this process uses, whenever asked.

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ usage: { cpuUs: user + system, rssMb: process.memoryUsage.rss() / 2 ** 20 } });
});
