namespace System.Runtime.InteropServices;

/// <summary>Typed addresses of what is pinned.</summary>
public static unsafe class GCHandleExtensions
{
    /// <summary>Address of the first element; null for null.</summary>
    public static T* GetAddressOfArrayData<T>(this PinnedGCHandle<T[]> handle) => (T*)handle.GetAddressOfObjectData();

    /// <summary>Address of the first character; null for null.</summary>
    public static char* GetAddressOfStringData(this PinnedGCHandle<string> handle) => (char*)handle.GetAddressOfObjectData();
}
