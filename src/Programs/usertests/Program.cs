using System.Text;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// <c>usertests [NAME [ARGUMENT …]]</c>: runs one test, or all that run by default. A line per test, then a count; returns OK or ERROR.
/// </summary>
internal static class Program
{
    private const int Ok = 0;
    private const int Error = 10;

    public static int Main(string[] args)
    {
        UserTest[] tests =
        [
            new HandleTest(), new EventTest(), new TimerTest(), new ChannelTest(), new MemoryTest(), new PipeTest(), new SocketTest(), new FileTest(),
            new NamesTest(), new NamespaceTest(), new ThreadTest(), new SchedulingTest(), new BalanceTest(), new FutexTest(), new JobTest(),
            new FaultTest(), new SignalTest(), new SuspensionTest(), new ForkTest(), new LimitTest(), new IpcTest(), new JobControlTest(),
            new ProcessFilesTest(), new FifoTest(), new PseudoTerminalTest(), new WatchTest(), new GreedTest(), new StackCookieTest(),
            new KilledInCallTest(), new RevokeRaceTest(), new DiskTest(), new VolumeTest(), new DiskErrorTest(), new DiscardTest(), new DiskSpeedTest(), new RereadTest(),
            new ManyThreadsTest(), new SpawnStormTest(), new ScalingTest(), new FuzzTest(),
        ];

        if (args.Length >= 3 && args[0] == Child.Argument)
        {
            UserTest? child = Find(tests, args[1]);
            return child == null ? 20 : child.RunChild(args[2..]);
        }

        if (args.Length > 0)
        {
            UserTest? test = Find(tests, args[0]);
            if (test == null)
            {
                Console.Error.WriteLine($"usertests: there is no test {args[0]}; there are:");
                foreach (UserTest each in tests)
                {
                    Console.Error.WriteLine("  " + each.Name);
                }

                return Error;
            }

            return Run(test, args[1..]) ? Ok : Error;
        }

        int passed = 0;
        int failed = 0;
        foreach (UserTest test in tests)
        {
            if (!test.OnlyByName)
            {
                if (Run(test, []))
                {
                    passed++;
                }
                else
                {
                    failed++;
                }
            }
        }

        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? Ok : Error;
    }

    private static bool Run(UserTest test, string[] arguments)
    {
        test.Run(arguments);
        bool passed = test.Failure.Length == 0;
        Console.WriteLine(test.Name + (passed ? ": ok" : ": FAILED: " + test.Failure));
        return passed;
    }

    private static UserTest? Find(UserTest[] tests, string name)
    {
        foreach (UserTest test in tests)
        {
            if (string.Equals(test.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return test;
            }
        }

        return null;
    }
}
