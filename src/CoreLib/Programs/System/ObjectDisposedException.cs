using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace System;

/// <summary>An object is used after it was disposed of.</summary>
public class ObjectDisposedException : InvalidOperationException
{
    private const string DefaultMessage = "Cannot access a disposed object.";
    private const int ErrorCode = unchecked((int)0x80131622);

    private readonly string? _objectName;

    public ObjectDisposedException(string? objectName)
        : this(objectName, DefaultMessage)
    {
    }

    public ObjectDisposedException(string? objectName, string? message)
        : base(message ?? DefaultMessage)
    {
        _objectName = objectName;
        HResult = ErrorCode;
    }

    public ObjectDisposedException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = ErrorCode;
    }

    protected ObjectDisposedException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public override string Message => ObjectName.Length == 0 ? base.Message : string.Concat(base.Message, "\nObject name: '", ObjectName, "'.");

    public string ObjectName => _objectName ?? "";

    [StackTraceHidden]
    public static void ThrowIf([DoesNotReturnIf(true)] bool condition, object instance)
    {
        if (condition)
        {
            throw new ObjectDisposedException(instance?.GetType().FullName);
        }
    }

    [StackTraceHidden]
    public static void ThrowIf([DoesNotReturnIf(true)] bool condition, Type type)
    {
        if (condition)
        {
            throw new ObjectDisposedException(type?.FullName);
        }
    }
}
