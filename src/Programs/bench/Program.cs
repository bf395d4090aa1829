namespace ViperOS.Programs.Bench;

/// <summary>
/// <c>bench [--machine] [NAME …]</c>: runs the named benchmarks, or all. With --machine each line is <c>name value unit</c>, for the host's
/// <c>./viper bench</c>.
/// </summary>
internal static class Program
{
    private const int Ok = 0;
    private const int Error = 10;

    public static int Main(string[] args)
    {
        if (args.Length == 1 && args[0] == ProgramStart.Argument)
        {
            return ProgramStart.WriteTime(Clock.Monotonic);
        }

        if (args.Length == 1 && args[0] == EchoServer.Argument)
        {
            return EchoServer.Serve();
        }

        if (args.Length == 1 && args[0] == ProcessSpawn.Argument)
        {
            return Ok;
        }

        Benchmark[] all =
        [
            new NullCall(),
            new RoundTrip("call_0_words", 0),
            new RoundTrip("call_8_words", 8),
            new RoundTrip("call_10_words", 10),
            new RoundTrip("call_4_kib", 8 + (4096 / 8)),
            new CapabilityTransfer(),
            new InterruptToThread(),
            new ThreadSwitch(),
            new PageFault(),
            new CachedTransfer("cached_read", writes: false),
            new CachedTransfer("cached_write", writes: true),
            new ProcessSpawn(),
            new ProgramStart(),
            new SlabObject(),
            new PageAllocation(),
            new ThrowTen(),
            new SmallObject(),
            new SmallObjects(),
            new Collection("gc64m_pause", perObject: false),
            new Collection("gc64m_object", perObject: true),
            new UncontendedLock(),
            new VirtualCall(),
            new InterfaceCall(),
        ];

        bool machine = args.Length > 0 && args[0] == "--machine";
        int first = machine ? 1 : 0;
        for (int i = first; i < args.Length; i++)
        {
            if (Find(all, args[i]) == null)
            {
                Console.Error.WriteLine($"bench: there is no benchmark {args[i]}; there are:");
                foreach (Benchmark benchmark in all)
                {
                    Console.Error.WriteLine("  " + benchmark.Name);
                }

                return Error;
            }
        }

        int result = Ok;
        foreach (Benchmark benchmark in all)
        {
            if (args.Length > first && !Contains(args, first, benchmark.Name))
            {
                continue;
            }

            if (!benchmark.Run(out long nanoseconds, out string reason))
            {
                Console.Error.WriteLine($"bench: {benchmark.Name}: {reason}");
                result = Error;
            }
            else if (machine)
            {
                Console.WriteLine($"{benchmark.Name} {nanoseconds} ns");
            }
            else
            {
                Console.WriteLine($"{benchmark.Name.PadRight(24)}{nanoseconds.ToString().PadLeft(10)} ns");
            }
        }

        return result;
    }

    private static Benchmark? Find(Benchmark[] all, string name)
    {
        foreach (Benchmark benchmark in all)
        {
            if (benchmark.Name == name)
            {
                return benchmark;
            }
        }

        return null;
    }

    private static bool Contains(string[] args, int first, string name)
    {
        for (int i = first; i < args.Length; i++)
        {
            if (args[i] == name)
            {
                return true;
            }
        }

        return false;
    }
}
