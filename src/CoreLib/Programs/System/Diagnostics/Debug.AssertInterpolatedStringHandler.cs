using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace System.Diagnostics;

public static partial class Debug
{
    /// <summary>The interpolated text of an assertion that fails; of any other nothing is evaluated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [InterpolatedStringHandler]
    public struct AssertInterpolatedStringHandler
    {
        private StringBuilder.AppendInterpolatedStringHandler _handler;

        public AssertInterpolatedStringHandler(int literalLength, int formattedCount, bool condition, out bool shouldAppend)
        {
            shouldAppend = !condition;
            if (shouldAppend)
            {
                Text = new StringBuilder(literalLength);
                _handler = new StringBuilder.AppendInterpolatedStringHandler(literalLength, formattedCount, Text);
            }
        }

        private StringBuilder? Text { get; set; }

        public void AppendLiteral(string value) => _handler.AppendLiteral(value);

        public void AppendFormatted<T>(T value) => _handler.AppendFormatted(value);

        public void AppendFormatted<T>(T value, string? format) => _handler.AppendFormatted(value, format);

        public void AppendFormatted<T>(T value, int alignment) => _handler.AppendFormatted(value, alignment);

        public void AppendFormatted<T>(T value, int alignment, string? format) => _handler.AppendFormatted(value, alignment, format);

        public void AppendFormatted(ReadOnlySpan<char> value) => _handler.AppendFormatted(value);

        public void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string? format = null) =>
            _handler.AppendFormatted(value, alignment, format);

        public void AppendFormatted(string? value) => _handler.AppendFormatted(value);

        public void AppendFormatted(string? value, int alignment = 0, string? format = null) => _handler.AppendFormatted(value, alignment, format);

        public void AppendFormatted(object? value, int alignment = 0, string? format = null) => _handler.AppendFormatted(value, alignment, format);

        internal string ToStringAndClear()
        {
            string text = Text?.ToString() ?? "";
            this = default;
            return text;
        }
    }
}
