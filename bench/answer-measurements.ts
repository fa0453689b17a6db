// Preloaded into every process of a benchmark: tells the parent what this process uses, whenever asked.

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  const rssMb = process.memoryUsage.rss() / 2 ** 20;
  process.send?.({ usage: { cpuUs: user + system, rssMb, peakMb: process.resourceUsage().maxRSS / 1024 } });
});
