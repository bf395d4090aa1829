using Spectre.Console;

namespace ViperOS.Tools.Viper.Host;

/// <summary>Shows how far something has come: a moving line on a terminal, plain lines elsewhere, or nothing.</summary>
public sealed class WorkProgress
{
    private readonly bool _isQuiet;

    /// <param name="isQuiet">Nothing but a terminal's moving line, which leaves no trace.</param>
    public WorkProgress(bool isQuiet)
    {
        _isQuiet = isQuiet;
    }

    /// <summary>Does the work, which reports its steps through the function it is given.</summary>
    public T Run<T>(string title, Func<Action<string>, T> work)
    {
        if (!Terminal.IsInteractive)
        {
            return work(step => WritePlain(title, step));
        }

        return Terminal.Errors.Status().Start(
            Markup.Escape(title),
            context => work(step => context.Status(Markup.Escape(Shorten($"{title}: {step}")))));
    }

    private void WritePlain(string title, string step)
    {
        if (!_isQuiet)
        {
            Console.Error.WriteLine($"{title}: {step}");
        }
    }

    private static string Shorten(string text)
    {
        int width = int.Max(Terminal.Errors.Profile.Width - 4, 20);
        return text.Length <= width ? text : string.Concat(text.AsSpan(0, width - 1), "…");
    }
}
