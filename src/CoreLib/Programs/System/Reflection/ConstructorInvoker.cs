namespace System.Reflection;

/// <summary>Makes objects with one constructor again and again. Exceptions of the constructor come as they are.</summary>
public sealed class ConstructorInvoker
{
    private readonly ConstructorInfo _constructor;

    private ConstructorInvoker(ConstructorInfo constructor)
    {
        _constructor = constructor;
    }

    public static ConstructorInvoker Create(ConstructorInfo constructor)
    {
        ArgumentNullException.ThrowIfNull(constructor);
        return new ConstructorInvoker(constructor);
    }

    public object Invoke() => Call([]);

    public object Invoke(object? arg1) => Call([arg1]);

    public object Invoke(object? arg1, object? arg2) => Call([arg1, arg2]);

    public object Invoke(object? arg1, object? arg2, object? arg3) => Call([arg1, arg2, arg3]);

    public object Invoke(object? arg1, object? arg2, object? arg3, object? arg4) => Call([arg1, arg2, arg3, arg4]);

    public object Invoke(Span<object?> arguments)
    {
        object?[] copies = arguments.ToArray();
        object result = Call(copies);
        copies.CopyTo(arguments);
        return result;
    }

    private object Call(object?[] arguments) => _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
