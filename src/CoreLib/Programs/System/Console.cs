using System.IO;
using System.Runtime;

namespace System;

/// <summary>
/// Standard input, output and error: file descriptors 0, 1 and 2. Each write is passed on at once. What only a terminal has (keys, colours, size)
/// is in <see cref="ConsoleTerminal"/>, which a program that does not use it does not carry.
/// </summary>
public static partial class Console
{
    private static TextReader? s_in;
    private static TextWriter? s_out;
    private static TextWriter? s_error;
    private static ConsoleCancelEventHandler? s_cancelHandlers;

    public static event ConsoleCancelEventHandler? CancelKeyPress
    {
        add => s_cancelHandlers += value;
        remove => s_cancelHandlers -= value;
    }

    public static TextReader In => s_in ?? Threading.Interlocked.CompareExchange(ref s_in, TextReader.Synchronized(new ConsoleReader()), null) ?? s_in;

    public static TextWriter Out => s_out ?? MakeWriter(ref s_out, SystemCalls.StandardOutput);

    public static TextWriter Error => s_error ?? MakeWriter(ref s_error, SystemCalls.StandardError);

    public static bool IsInputRedirected => !ConsoleTerminal.IsTerminal(SystemCalls.StandardInput);

    public static bool IsOutputRedirected => !ConsoleTerminal.IsTerminal(SystemCalls.StandardOutput);

    public static bool IsErrorRedirected => !ConsoleTerminal.IsTerminal(SystemCalls.StandardError);

    public static void SetIn(TextReader newIn)
    {
        ArgumentNullException.ThrowIfNull(newIn);
        s_in = TextReader.Synchronized(newIn);
    }

    public static void SetOut(TextWriter newOut)
    {
        ArgumentNullException.ThrowIfNull(newOut);
        s_out = TextWriter.Synchronized(newOut);
    }

    public static void SetError(TextWriter newError)
    {
        ArgumentNullException.ThrowIfNull(newError);
        s_error = TextWriter.Synchronized(newError);
    }

    public static Stream OpenStandardInput() => new ConsoleStream(SystemCalls.StandardInput);

    public static Stream OpenStandardInput(int bufferSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bufferSize);
        return OpenStandardInput();
    }

    public static Stream OpenStandardOutput() => new ConsoleStream(SystemCalls.StandardOutput);

    public static Stream OpenStandardOutput(int bufferSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bufferSize);
        return OpenStandardOutput();
    }

    public static Stream OpenStandardError() => new ConsoleStream(SystemCalls.StandardError);

    public static Stream OpenStandardError(int bufferSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bufferSize);
        return OpenStandardError();
    }

    public static int Read() => In.Read();

    public static string? ReadLine() => In.ReadLine();

    /// <summary>What the terminal looked like before the program, if that changed it.</summary>
    internal static Action? RestoreTerminal { get; set; }

    internal static bool HasCancelHandlers => s_cancelHandlers != null;

    internal static void Flush()
    {
        s_out?.Flush();
        s_error?.Flush();
        RestoreTerminal?.Invoke();
    }

    /// <summary>Gives whether a handler wants the program to go on.</summary>
    internal static bool RaiseCancel()
    {
        ConsoleCancelEventArgs arguments = new(ConsoleSpecialKey.ControlC);
        s_cancelHandlers?.Invoke(null, arguments);
        return arguments.Cancel;
    }

    private static TextWriter MakeWriter(ref TextWriter? field, int file) =>
        Threading.Interlocked.CompareExchange(ref field, new ConsoleWriter(file), null) ?? field;
}
