using System.IO;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System.ComponentModel;

/// <summary>An error of the operating system, by its number.</summary>
public class Win32Exception : ExternalException
{
    private const int Failure = unchecked((int)0x80004005);

    public Win32Exception()
        : this(0)
    {
    }

    public Win32Exception(int error)
        : this(error, error == 0 ? "Success" : ErrorNumbers.Describe(error))
    {
    }

    public Win32Exception(int error, string? message)
        : base(message)
    {
        HResult = Failure;
        NativeErrorCode = error;
    }

    public Win32Exception(string? message)
        : this(0, message)
    {
    }

    public Win32Exception(string? message, Exception? innerException)
        : base(message, innerException)
    {
        HResult = Failure;
    }

    [Obsolete("This API supports obsolete formatter-based serialization. It should not be called or extended by application code.")]
    protected Win32Exception(SerializationInfo info, StreamingContext context)
        : base("", Failure)
    {
    }

    public int NativeErrorCode { get; }

    public override string ToString()
    {
        if (NativeErrorCode == 0 || NativeErrorCode == HResult)
        {
            return base.ToString();
        }

        string text = $"{GetType()} ({NativeErrorCode}): {Message}";
        if (InnerException != null)
        {
            text += $"{Environment.NewLine} ---> {InnerException}";
        }

        return StackTrace is { } trace ? text + Environment.NewLine + trace : text;
    }
}
