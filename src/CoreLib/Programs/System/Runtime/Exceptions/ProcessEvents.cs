using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace System.Runtime.Exceptions;

/// <summary>Who wants to be told when exceptions come up and when the process ends; set through <see cref="AppDomain"/>, which programs
/// without handlers do not contain.</summary>
internal static class ProcessEvents
{
    [ThreadStatic]
    private static bool t_isRaising;

    public static Action<FirstChanceExceptionEventArgs>? FirstChance { get; set; }

    public static Action<Exception>? Unhandled { get; set; }

    public static Action? Exiting { get; set; }

    /// <summary>Before the first pass. What the handlers throw themselves is not told again.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The exception on its way is the one that counts.")]
    public static void RaiseFirstChance(Exception exception)
    {
        if (t_isRaising)
        {
            return;
        }

        t_isRaising = true;
        try
        {
            FirstChance?.Invoke(new FirstChanceExceptionEventArgs(exception));
        }
        catch
        {
            // A handler of an exception has no caller that could be told.
        }

        t_isRaising = false;
    }
}
