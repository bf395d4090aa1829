using System.Diagnostics;
using System.Globalization;

namespace ViperOS.Tests.ProcessChecks;

/// <summary>What the program does when it is the child: the first argument says what.</summary>
internal static class Child
{
    /// <summary>How long a child stays that somebody is to end.</summary>
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(10);

    public static int Run(string[] args)
    {
        switch (args[0])
        {
            case "code":
                return int.Parse(args[1], CultureInfo.InvariantCulture);
            case "arguments":
                Console.WriteLine(string.Join('|', args[1..]));
                return 0;
            case "both":
                Console.WriteLine("to output");
                Console.Error.WriteLine("to error");
                return 5;
            case "copy":
                using (Stream input = Console.OpenStandardInput())
                using (Stream output = Console.OpenStandardOutput())
                {
                    input.CopyTo(output);
                }

                return 0;
            case "flood":
                Flood(int.Parse(args[1], CultureInfo.InvariantCulture));
                return 0;
            case "variables":
                Console.WriteLine($"{Environment.GetEnvironmentVariable("ADDED")}|{Environment.GetEnvironmentVariable("REMOVED") ?? "none"}");
                return 0;
            case "directory":
                Console.WriteLine(Environment.CurrentDirectory);
                return 0;
            case "sleep":
                Console.WriteLine("asleep");
                Thread.Sleep(s_long);
                return 0;
            case "parent":
                return StartGrandchild();
            case "crash":
                throw new InvalidOperationException("on purpose");
            default:
                return 99;
        }
    }

    // Lines on both streams, more than any pipe holds.
    private static void Flood(int lines)
    {
        for (int i = 0; i < lines; i++)
        {
            Console.Out.WriteLine($"output line {i} {new string('o', 50)}");
            Console.Error.WriteLine($"error line {i} {new string('e', 50)}");
        }
    }

    private static int StartGrandchild()
    {
        using Process child = Process.Start(Self.Redirected("sleep"))!;
        Console.WriteLine(child.Id);
        child.WaitForExit();
        return child.ExitCode;
    }
}
