using System.Collections.Generic;

namespace System.Reflection;

/// <summary>Some types of a module could not be had; it holds the others, and why.</summary>
public sealed class ReflectionTypeLoadException : SystemException
{
    private const int Code = unchecked((int)0x80131602);

    public ReflectionTypeLoadException(Type?[]? classes, Exception?[]? exceptions)
        : this(classes, exceptions, null)
    {
    }

    public ReflectionTypeLoadException(Type?[]? classes, Exception?[]? exceptions, string? message)
        : base(message)
    {
        Types = classes ?? [];
        LoaderExceptions = exceptions ?? [];
        HResult = Code;
    }

    public Type?[] Types { get; }

    public Exception?[] LoaderExceptions { get; }

    public override string Message => AddReasons(base.Message, reason => reason.Message);

    public override string ToString() => AddReasons(base.ToString(), reason => reason.ToString());

    private string AddReasons(string text, Func<Exception, string> describe)
    {
        List<string> lines = [text];
        foreach (Exception? reason in LoaderExceptions)
        {
            if (reason is not null)
            {
                lines.Add(describe(reason));
            }
        }

        return string.Join(Environment.NewLine, lines);
    }
}
