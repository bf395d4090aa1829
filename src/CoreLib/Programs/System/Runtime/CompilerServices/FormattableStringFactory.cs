using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Makes what the compiler turns interpolated texts into when they are wanted as <see cref="FormattableString"/>.</summary>
public static class FormattableStringFactory
{
    public static FormattableString Create([StringSyntax("CompositeFormat")] string format, params object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(arguments);
        return new ConcreteFormattableString(format, arguments);
    }

    /// <summary>A format and its arguments.</summary>
    private sealed class ConcreteFormattableString : FormattableString
    {
        private readonly object?[] _arguments;

        public ConcreteFormattableString(string format, object?[] arguments)
        {
            Format = format;
            _arguments = arguments;
        }

        public override string Format { get; }

        public override int ArgumentCount => _arguments.Length;

        public override object?[] GetArguments() => _arguments;

        public override object? GetArgument(int index) => _arguments[index];

        public override string ToString(IFormatProvider? formatProvider) => string.Format(formatProvider, Format, _arguments);
    }
}
