using Spectre.Console;

namespace ViperOS.Tools.Viper.Host;

/// <summary>The user's terminal: tables go to standard output, progress and errors to standard error.</summary>
public static class Terminal
{
    private static readonly Lazy<IAnsiConsole> s_errors = new(() => AnsiConsole.Create(
        new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    public static IAnsiConsole Errors => s_errors.Value;

    public static bool IsInteractive => !Console.IsErrorRedirected;

    public static void Error(string message)
    {
        if (IsInteractive)
        {
            Errors.MarkupLineInterpolated($"[red]viper:[/] {message}");
        }
        else
        {
            Console.Error.WriteLine($"viper: {message}");
        }
    }

    public static void Note(string message)
    {
        Console.Error.WriteLine($"viper: {message}");
    }
}
