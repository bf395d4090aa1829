namespace ViperOS.Kernel.Memory;

public static class Slab<T> where T : class
{
    /// <summary>A zeroed object with its type set, or null without memory. Never freed memory of another type.</summary>
    public static T? Allocate() => null;

    public static void Free(T instance) { }

    public static ulong Live => 0;

    public static ulong CreatedEver => 0;
}
