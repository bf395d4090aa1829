namespace System.Reflection;

/// <summary>Calls one method again and again. Exceptions of the method come as they are.</summary>
public sealed class MethodInvoker
{
    private readonly MethodBase _method;

    private MethodInvoker(MethodBase method)
    {
        _method = method;
    }

    public static MethodInvoker Create(MethodBase method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return new MethodInvoker(method);
    }

    public object? Invoke(object? obj) => Call(obj, []);

    public object? Invoke(object? obj, object? arg1) => Call(obj, [arg1]);

    public object? Invoke(object? obj, object? arg1, object? arg2) => Call(obj, [arg1, arg2]);

    public object? Invoke(object? obj, object? arg1, object? arg2, object? arg3) => Call(obj, [arg1, arg2, arg3]);

    public object? Invoke(object? obj, object? arg1, object? arg2, object? arg3, object? arg4) => Call(obj, [arg1, arg2, arg3, arg4]);

    public object? Invoke(object? obj, Span<object?> arguments)
    {
        object?[] copies = arguments.ToArray();
        object? result = Call(obj, copies);
        copies.CopyTo(arguments);
        return result;
    }

    private object? Call(object? target, object?[] arguments) =>
        target is null && _method is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
            : _method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
