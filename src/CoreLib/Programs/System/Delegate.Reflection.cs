using System.Reflection;

namespace System;

public abstract partial class Delegate
{
    public object? DynamicInvoke(params object?[]? args) => DynamicInvokeImpl(args);

    protected virtual object? DynamicInvokeImpl(object?[]? args)
    {
        MethodInfo invoke = GetType().GetMethod("Invoke", BindingFlags.Public | BindingFlags.Instance)
            ?? throw new NotSupportedException("The program does not call this kind of delegate by reflection.");
        return invoke.Invoke(this, args);
    }
}
