using Spectre.Console;

namespace ViperOS.Tools.Viper.Host;

/// <summary>The user's terminal: tables go to standard output, progress and errors to standard error.</summary>
public static class Terminal
{
    /// <summary>Wide enough that no table breaks its lines in a file.</summary>
    private const int WidthOfFiles = 140;

    private static readonly Lazy<IAnsiConsole> s_errors = new(() => Open(Console.Error, Console.IsErrorRedirected));
    private static readonly Lazy<IAnsiConsole> s_output = new(() => Open(Console.Out, Console.IsOutputRedirected));

    public static IAnsiConsole Errors => s_errors.Value;

    public static IAnsiConsole Output => s_output.Value;

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

    /// <summary>The library's own detection looks at TERM alone, and would colour files and pipes.</summary>
    private static IAnsiConsole Open(TextWriter writer, bool isRedirected)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (isRedirected)
        {
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }
}
