using System.IO;
using System.Text;

namespace System;

// Other encodings than UTF-8.
public static partial class Console
{
    private static Encoding? s_inputEncoding;
    private static Encoding? s_outputEncoding;

    public static Encoding InputEncoding
    {
        get => s_inputEncoding ?? Encoding.Default;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            s_inputEncoding = value;
            s_in = TextReader.Synchronized(new StreamReader(OpenStandardInput(), value, detectEncodingFromByteOrderMarks: false));
        }
    }

    public static Encoding OutputEncoding
    {
        get => s_outputEncoding ?? Encoding.Default;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            s_outputEncoding = value;
            s_out = MakeEncoded(OpenStandardOutput(), value);
            s_error = MakeEncoded(OpenStandardError(), value);
        }
    }

    private static TextWriter MakeEncoded(Stream stream, Encoding encoding) =>
        TextWriter.Synchronized(new StreamWriter(stream, encoding, hasPreamble: true) { AutoFlush = true });
}
