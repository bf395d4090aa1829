using System.Globalization;
using System.Text;
using ViperOS;
using ViperOS.Contracts;
using ViperOS.Tests.Stress;

// stress SECONDS: for so long rounds of everything at once, in workers that are this program again; 0 if no worker lost anything
// and memory at the end is what it was after the first rounds.
if (args is [var kind, var number])
{
    int count = int.Parse(number, CultureInfo.InvariantCulture);
    return kind switch
    {
        "bomb" => Workers.Bomb(),
        "processes" => Workers.MakeProcesses(count),
        "signals" => Workers.ExchangeSignals(count),
        "pipes" => Workers.WatchPipes(count, 4),
        _ => 20,
    };
}

int seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20;
const int ProcessesPerRound = 500;
const int SignalsPerRound = 5000;
const int PipeCount = 1000;
const int WarmUpRounds = 2;

// What the caches of four processors hold more or less of at one moment than at another; it does not grow with the rounds.
const ulong Slack = 512 * 1024;
ulong end = Clock.Monotonic + ((ulong)seconds * Clock.NanosecondsPerSecond);
MemorySummary first = default;
int rounds = 0;
int bad = 0;
do
{
    Bomb bomb = Bomb.Start();
    Worker[] workers =
    [
        Worker.Start("processes", ProcessesPerRound), Worker.Start("processes", ProcessesPerRound),
        Worker.Start("signals", SignalsPerRound), Worker.Start("pipes", PipeCount),
    ];
    bad += bomb.End() ? 0 : 1;
    foreach (Worker worker in workers)
    {
        bad += worker.Wait() ? 0 : 1;
    }

    rounds++;

    // The strings of this round are garbage, which would grow until the collector finds it worth its while.
    GC.Collect();
    if (rounds == WarmUpRounds)
    {
        SystemInformation.GetMemory(out first);
    }
}
while (bad == 0 && (Clock.Monotonic < end || rounds <= WarmUpRounds));

SystemInformation.GetMemory(out MemorySummary last);
bool isFlat = last.Free + Slack >= first.Free;
Console.WriteLine($"{rounds} rounds: {rounds * 2 * ProcessesPerRound} processes, {rounds * SignalsPerRound} signals, "
    + $"{rounds * PipeCount * 4} bytes through pipes, {rounds} fork bombs; {bad} lost; "
    + $"free {first.Free / 1024} KiB after {WarmUpRounds} rounds, {last.Free / 1024} KiB at the end");
Console.WriteLine($"more KiB than then: {Growth(first.UserPages, last.UserPages)} of programs, {Growth(first.Slabs, last.Slabs)} of slabs, "
    + $"{Growth(first.PageTables, last.PageTables)} of page tables, {Growth(first.KernelStacks, last.KernelStacks)} of kernel stacks");
Console.WriteLine(bad == 0 && isFlat ? "stress: ok" : "stress: failed");
return bad == 0 && isFlat ? 0 : 20;

static long Growth(ulong before, ulong after) => ((long)after - (long)before) / 1024;
