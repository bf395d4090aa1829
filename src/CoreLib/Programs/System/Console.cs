using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Runtime;
using System.Text;

namespace System;

/// <summary>Standard input, output and error: file descriptors 0, 1 and 2, in UTF-8. Each write is passed on at once.</summary>
public static class Console
{
    private static TextReader? s_in;
    private static TextWriter? s_out;
    private static TextWriter? s_error;

    public static TextReader In => s_in ??= new ConsoleReader();

    public static TextWriter Out => s_out ??= new ConsoleWriter(SystemCalls.StandardOutput);

    public static TextWriter Error => s_error ??= new ConsoleWriter(SystemCalls.StandardError);

    public static Encoding OutputEncoding
    {
        get => Encoding.UTF8;
        set => ArgumentNullException.ThrowIfNull(value);
    }

    public static Encoding InputEncoding
    {
        get => Encoding.UTF8;
        set => ArgumentNullException.ThrowIfNull(value);
    }

    public static void SetIn(TextReader newIn) => s_in = newIn;

    public static void SetOut(TextWriter newOut) => s_out = newOut;

    public static void SetError(TextWriter newError) => s_error = newError;

    public static Stream OpenStandardInput() => new ConsoleStream(SystemCalls.StandardInput);

    public static Stream OpenStandardOutput() => new ConsoleStream(SystemCalls.StandardOutput);

    public static Stream OpenStandardError() => new ConsoleStream(SystemCalls.StandardError);

    public static int Read() => In.Read();

    public static string? ReadLine() => In.ReadLine();

    public static void Write(char value) => Out.Write(value);

    public static void Write(string? value) => Out.Write(value);

    public static void Write(ReadOnlySpan<char> value) => Out.Write(value);

    public static void Write(char[]? buffer) => Out.Write(buffer);

    public static void Write(object? value) => Out.Write(value);

    public static void Write(bool value) => Out.Write(value);

    public static void Write(int value) => Out.Write(value);

    public static void Write(uint value) => Out.Write(value);

    public static void Write(long value) => Out.Write(value);

    public static void Write(ulong value) => Out.Write(value);

    public static void Write(double value) => Out.Write(value);

    public static void Write([StringSyntax("CompositeFormat")] string format, object? arg0) => Out.Write(format, arg0);

    public static void Write([StringSyntax("CompositeFormat")] string format, params object?[]? arg) =>
        Out.Write(format, arg ?? []);

    public static void WriteLine() => Out.WriteLine();

    public static void WriteLine(char value) => Out.WriteLine(value);

    public static void WriteLine(string? value) => Out.WriteLine(value);

    public static void WriteLine(ReadOnlySpan<char> value) => Out.WriteLine(value);

    public static void WriteLine(object? value) => Out.WriteLine(value);

    public static void WriteLine(bool value) => Out.WriteLine(value);

    public static void WriteLine(int value) => Out.WriteLine(value);

    public static void WriteLine(uint value) => Out.WriteLine(value);

    public static void WriteLine(long value) => Out.WriteLine(value);

    public static void WriteLine(ulong value) => Out.WriteLine(value);

    public static void WriteLine(double value) => Out.WriteLine(value);

    public static void WriteLine([StringSyntax("CompositeFormat")] string format, object? arg0) => Out.WriteLine(format, arg0);

    public static void WriteLine([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) =>
        Out.WriteLine(format, arg0, arg1);

    public static void WriteLine([StringSyntax("CompositeFormat")] string format, params object?[]? arg) =>
        Out.WriteLine(format, arg ?? []);

    internal static void Flush()
    {
        s_out?.Flush();
        s_error?.Flush();
    }
}
