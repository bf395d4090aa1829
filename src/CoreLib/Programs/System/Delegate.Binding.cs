using System.Reflection;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System;

// Delegates of methods that are only known at run time. The compiler makes the thunks that they need for each type of delegate.
public abstract unsafe partial class Delegate
{
    public MethodInfo Method => GetMethodImpl();

    public static Delegate CreateDelegate(Type type, MethodInfo method) => CreateDelegate(type, method, throwOnBindFailure: true)!;

    public static Delegate? CreateDelegate(Type type, MethodInfo method, bool throwOnBindFailure)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(method);
        return DelegateBinding.Bind(type, method, isOpenOnly: true, null, throwOnBindFailure);
    }

    public static Delegate CreateDelegate(Type type, object? firstArgument, MethodInfo method) =>
        CreateDelegate(type, firstArgument, method, throwOnBindFailure: true)!;

    public static Delegate? CreateDelegate(Type type, object? firstArgument, MethodInfo method, bool throwOnBindFailure)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(method);
        return DelegateBinding.Bind(type, method, isOpenOnly: false, firstArgument, throwOnBindFailure);
    }

    public static Delegate CreateDelegate(Type type, object target, string method) => CreateDelegate(type, target, method, ignoreCase: false);

    public static Delegate CreateDelegate(Type type, object target, string method, bool ignoreCase) =>
        CreateDelegate(type, target, method, ignoreCase, throwOnBindFailure: true)!;

    public static Delegate? CreateDelegate(Type type, object target, string method, bool ignoreCase, bool throwOnBindFailure)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(method);
        return BindByName(type, target.GetType(), target, method, ignoreCase, BindingFlags.Instance, throwOnBindFailure);
    }

    public static Delegate CreateDelegate(Type type, Type target, string method) => CreateDelegate(type, target, method, ignoreCase: false);

    public static Delegate CreateDelegate(Type type, Type target, string method, bool ignoreCase) =>
        CreateDelegate(type, target, method, ignoreCase, throwOnBindFailure: true)!;

    public static Delegate? CreateDelegate(Type type, Type target, string method, bool ignoreCase, bool throwOnBindFailure)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(method);
        return BindByName(type, target, null, method, ignoreCase, BindingFlags.Static, throwOnBindFailure);
    }

    /// <exception cref="NotSupportedException">The program does not have the method's metadata.</exception>
    protected virtual MethodInfo GetMethodImpl()
    {
        if (_helperObject is Wrapper[] list)
        {
            return list[(int)_extraFunctionPointerOrData - 1].Value.GetMethodImpl();
        }

        bool isThunk = _firstParameter == (object)this;
        if (isThunk && _functionPointer == GetThunk(ObjectArrayThunk))
        {
            return GetType().GetMethod("Invoke")!;
        }

        nint code = isThunk ? _extraFunctionPointerOrData : _functionPointer;
        object? target = !isThunk ? _firstParameter : _functionPointer == GetThunk(ClosedStaticThunk) ? null : Target;
        return RuntimeMethodCode.FindMethod(code, target)
            ?? throw new NotSupportedException("The program does not have the metadata of the delegate's method.");
    }

    internal static Delegate CreateOpenStatic(RuntimeType type, nint code)
    {
        Delegate result = Create(type);
        result.InitializeOpenStaticThunk(result, code, result.GetThunk(OpenStaticThunk));
        return result;
    }

    internal static Delegate CreateClosedStatic(RuntimeType type, nint code, object? first)
    {
        Delegate result = Create(type);
        result.InitializeClosedStaticThunk(first!, code, result.GetThunk(ClosedStaticThunk));
        return result;
    }

    internal static Delegate CreateClosedInstance(RuntimeType type, nint code, object target)
    {
        Delegate result = Create(type);
        result.InitializeClosedInstanceWithoutNullCheck(target, code);
        return result;
    }

    internal static Delegate CreateOpenInstance(RuntimeType type, RuntimeMethod method)
    {
        Delegate result = Create(type);
        nint thunk = result.GetThunk(OpenInstanceThunk);
        if (thunk == 0 || method.DeclaringType!.IsValueType)
        {
            throw new PlatformNotSupportedException("Delegates that take the structure which a method is called on.");
        }

        result.InitializeOpenInstanceThunkDynamic(GetOpenTarget(method), thunk);
        return result;
    }

    /// <summary>A delegate that calls <paramref name="invoker"/> with its arguments in an array.</summary>
    internal static Delegate CreateObjectArray(Type type, Func<object?[], object?> invoker)
    {
        Delegate result = Create((RuntimeType)type);
        nint thunk = result.GetThunk(ObjectArrayThunk);
        if (thunk == 0)
        {
            throw new InvalidOperationException();
        }

        result._helperObject = invoker;
        result._functionPointer = thunk;
        result._firstParameter = result;
        return result;
    }

    private static nint GetOpenTarget(RuntimeMethod method)
    {
        if (!method.IsVirtual || method.IsFinal
            || !RuntimeMethodCode.TryFindSlot((RuntimeType)method.DeclaringType!, method.Handle, out MethodTable* owner, out ushort number))
        {
            return method.GetCode();
        }

        // Never given back: there are few methods that open delegates are made of.
        VirtualSlot* slot = (VirtualSlot*)LoaderHeap.Allocate((nuint)sizeof(VirtualSlot));
        slot->Type = owner;
        slot->Slot = number;
        return (nint)slot + VirtualSlotTag;
    }

    private static Delegate Create(RuntimeType type) => Unsafe.As<Delegate>(Heap.Allocate(type.UnderlyingType));

    private static Delegate? BindByName(
        Type type, Type owner, object? target, string name, bool ignoreCase, BindingFlags kind, bool throwOnBindFailure)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        StringComparison comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (MethodInfo candidate in owner.GetMethods(All | kind))
        {
            if (candidate.Name.Equals(name, comparison)
                && DelegateBinding.Bind(type, candidate, isOpenOnly: target is null, target, throws: false) is { } bound)
            {
                return bound;
            }
        }

        return throwOnBindFailure
            ? throw new ArgumentException(
                "Cannot bind to the target method because its signature is not compatible with that of the delegate type.")
            : null;
    }
}
