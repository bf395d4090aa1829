using System.Threading;

namespace System.Runtime.InteropServices;

/// <summary>Holds an object for code that the collector does not see.</summary>
public struct GCHandle
{
    private static readonly Lock s_lock = new();
    private static object?[] s_objects = new object?[16];
    private static bool[] s_isUsed = new bool[16];

    // One more than the index.
    private nint _handle;

    private GCHandle(nint handle)
    {
        _handle = handle;
    }

    public readonly bool IsAllocated => _handle != 0;

    public readonly object? Target => s_objects[_handle - 1];

    public static GCHandle Alloc(object? value) => Alloc(value, GCHandleType.Normal);

    public static GCHandle Alloc(object? value, GCHandleType type)
    {
        lock (s_lock)
        {
            int index = Array.IndexOf(s_isUsed, false);
            if (index < 0)
            {
                index = s_isUsed.Length;
                Array.Resize(ref s_objects, 2 * index);
                Array.Resize(ref s_isUsed, 2 * index);
            }

            s_isUsed[index] = true;
            s_objects[index] = value;
            return new GCHandle(index + 1);
        }
    }

    public void Free()
    {
        lock (s_lock)
        {
            s_isUsed[_handle - 1] = false;
            s_objects[_handle - 1] = null;
            _handle = 0;
        }
    }
}
