using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System.Runtime.CompilerServices;

// Code is compiled before a program starts: there is nothing to prepare. And values without a static type.
public static unsafe partial class RuntimeHelpers
{
    public static void PrepareDelegate(Delegate d) => ArgumentNullException.ThrowIfNull(d);

    public static void PrepareMethod(RuntimeMethodHandle method)
    {
        if (method.Value == 0)
        {
            throw new ArgumentException("Handle is not initialized.");
        }
    }

    public static void PrepareMethod(RuntimeMethodHandle method, RuntimeTypeHandle[]? instantiation) => PrepareMethod(method);

    /// <summary>A copy if it is a boxed value.</summary>
    public static object? GetObjectValue(object? obj) =>
        obj is null || !obj.GetMethodTable()->IsValueType ? obj : RuntimeExports.RhBox(obj.GetMethodTable(), ref obj.GetRawData());

    public static object? Box(ref byte target, RuntimeTypeHandle type)
    {
        MethodTable* table = Check(type);
        if (Unsafe.IsNullRef(ref target))
        {
            throw new NullReferenceException();
        }

        return table->IsValueType ? RuntimeExports.RhBox(table, ref target) : Unsafe.As<byte, object?>(ref target);
    }

    /// <summary>In bytes: of a value, or of a reference to an object.</summary>
    public static int SizeOf(RuntimeTypeHandle type)
    {
        MethodTable* table = Check(type);
        return table->IsValueType ? (int)table->ValueTypeSize : sizeof(nint);
    }

    /// <summary>Zeroed memory for as long as the type lives, which is for ever.</summary>
    public static nint AllocateTypeAssociatedMemory(Type type, int size)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        return (nint)NativeMemory.AllocZeroed((uint)size);
    }

    private static MethodTable* Check(RuntimeTypeHandle type) =>
        type.Value == 0 ? throw new ArgumentException("Handle is not initialized.") : type.ToMethodTable();
}
