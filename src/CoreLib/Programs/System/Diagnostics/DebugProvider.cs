using System.Diagnostics.CodeAnalysis;

namespace System.Diagnostics;

/// <summary>
/// Where <see cref="Debug"/> writes and how it fails: by default to standard error if the variable <c>DOTNET_DebugWriteToStdErr</c> is 1, else nowhere, and by
/// ending the process. <c>System.Diagnostics.Trace</c> puts one in its place that tells its listeners.
/// </summary>
public class DebugProvider
{
    private bool _isAtLineStart = true;

    public static void WriteCore(string message)
    {
        if (Environment.GetEnvironmentVariable("DOTNET_DebugWriteToStdErr") == "1")
        {
            Console.Error.Write(message);
        }
    }

    [DoesNotReturn]
    public static void FailCore(string stackTrace, string? message, string? detailMessage, string errorSource) =>
        Environment.FailFast(Join(message, detailMessage));

    [DoesNotReturn]
    public virtual void Fail(string? message, string? detailMessage)
    {
        string stackTrace = new StackTrace(0, fNeedFileInfo: true).ToString();
        WriteLine($"---- DEBUG ASSERTION FAILED ----{Environment.NewLine}---- Assert Short Message ----{Environment.NewLine}{message}{Environment.NewLine}"
            + $"---- Assert Long Message ----{Environment.NewLine}{detailMessage}{Environment.NewLine}{stackTrace}");
        FailCore(stackTrace, message, detailMessage, "Assertion failed.");
    }

    public virtual void Write(string? message)
    {
        if (message == null)
        {
            WriteCore("");
            return;
        }

        if (_isAtLineStart)
        {
            message = new string(' ', Debug.IndentLevel * Debug.IndentSize) + message;
            _isAtLineStart = false;
        }

        WriteCore(message);
        if (message.EndsWith(Environment.NewLine, StringComparison.Ordinal))
        {
            _isAtLineStart = true;
        }
    }

    public virtual void WriteLine(string? message) => Write(message + Environment.NewLine);

    public virtual void OnIndentLevelChanged(int indentLevel)
    {
    }

    public virtual void OnIndentSizeChanged(int indentSize)
    {
    }

    private static string Join(string? message, string? detailMessage)
    {
        string text = string.IsNullOrEmpty(message) ? "Assertion failed." : $"Assertion failed: {message}";
        return string.IsNullOrEmpty(detailMessage) ? text : text + Environment.NewLine + detailMessage;
    }
}
