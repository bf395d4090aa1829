namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Numbers: text forms, decimals, conversions, generic math, vectors, functions, random sequences, Base64.</summary>
internal static class ArithmeticChecks
{
    public static void Run()
    {
        FormattingChecks.Run();
        FloatTextChecks.Run();
        ParsingChecks.Run();
        DecimalChecks.Run();
        ConversionChecks.Run();
        GenericMathChecks.Run();
        Int128Checks.Run();
        MathChecks.Run();
        VectorChecks.Run();
        SpaceChecks.Run();
        ProcessorChecks.Run();
        RandomChecks.Run();
        EncodingChecks.Run();
        BigIntegerChecks.Run();
    }

    /// <summary>The result or what was thrown instead.</summary>
    public static string Try<T>(Func<T> function)
    {
        try
        {
            return function()?.ToString() ?? "null";
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException or ArithmeticException
            or InvalidCastException or NotSupportedException)
        {
            return $"[{Name(exception)}: {exception.Message}]";
        }
    }

    private static string Name(Exception exception) => exception switch
    {
        FormatException => "Format",
        OverflowException => "Overflow",
        DivideByZeroException => "DivideByZero",
        ArithmeticException => "Arithmetic",
        ArgumentNullException => "ArgumentNull",
        ArgumentOutOfRangeException => "ArgumentOutOfRange",
        ArgumentException => "Argument",
        InvalidCastException => "InvalidCast",
        _ => "NotSupported",
    };
}
