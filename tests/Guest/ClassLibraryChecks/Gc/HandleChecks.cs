using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ViperOS.Tests.ClassLibraryChecks.Gc;

/// <summary>Handles of all kinds.</summary>
internal static class HandleChecks
{
    private static GCHandle[] s_handles = [];
    private static DependentHandle[] s_dependent = [];
    private static readonly List<object> s_keys = [];

    public static void Run()
    {
        Kinds();
        Errors();
        Pinned();
        Typed();
        Dependent();
        DependentChains();
    }

    private static void Kinds()
    {
        s_handles = new GCHandle[40];
        GcChecks.Isolate(static () =>
        {
            for (int i = 0; i < s_handles.Length; i++)
            {
                s_handles[i] = GCHandle.Alloc(new long[i], (GCHandleType)(i % 4));
            }
        });
        GcChecks.CollectAll();
        for (int i = 0; i < s_handles.Length; i++)
        {
            Console.WriteLine($"{(GCHandleType)(i % 4)} {i}: {s_handles[i].IsAllocated} {(s_handles[i].Target as long[])?.Length.ToString() ?? "gone"}");
        }

        foreach (ref GCHandle handle in s_handles.AsSpan())
        {
            handle.Free();
        }

        Console.WriteLine(s_handles[7].IsAllocated);
        GCHandle text = GCHandle.Alloc("text");
        GCHandle same = GCHandle.FromIntPtr(GCHandle.ToIntPtr(text));
        Console.WriteLine($"{same.Target} {same == text} {same != text} {same.Equals(text)} {same.Equals((object)text)} {same.GetHashCode() == text.GetHashCode()}");
        same.Target = "changed";
        Console.WriteLine(text.Target);
        text.Free();
        GCHandle none = GCHandle.Alloc(null);
        Console.WriteLine($"{none.IsAllocated} {none.Target is null}");
        none.Free();
    }

    private static void Errors()
    {
        GcChecks.Try("kind", static () => GCHandle.Alloc("", (GCHandleType)7));
        GcChecks.Try("negative kind", static () => GCHandle.Alloc("", (GCHandleType)(-1)));
        GcChecks.Try("pin references", static () => GCHandle.Alloc(new string[1], GCHandleType.Pinned));
        GcChecks.Try("pin a class without", static () => GCHandle.Alloc(new object(), GCHandleType.Pinned).Free());
        GcChecks.Try("pin a structure with", static () => GCHandle.Alloc((1, "a"), GCHandleType.Pinned));
        GcChecks.Try("pin a structure without", static () => GCHandle.Alloc((1, 2.0), GCHandleType.Pinned).Free());
        GcChecks.Try("no target", static () => _ = default(GCHandle).Target);
        GcChecks.Try("set no target", static () =>
        {
            GCHandle handle = default;
            handle.Target = "";
        });
        GcChecks.Try("free nothing", static () => default(GCHandle).Free());
        GcChecks.Try("free twice", static () =>
        {
            GCHandle handle = GCHandle.Alloc("");
            handle.Free();
            handle.Free();
        });
        GcChecks.Try("no address", static () => default(GCHandle).AddrOfPinnedObject());
        GcChecks.Try("address of normal", static () => GCHandle.Alloc("").AddrOfPinnedObject());
        GcChecks.Try("from 0", static () => GCHandle.FromIntPtr(0));
        GcChecks.Try("set pinned", static () =>
        {
            GCHandle handle = GCHandle.Alloc("", GCHandleType.Pinned);
            handle.Target = new string[1];
        });
        GcChecks.Try("pinned null", static () => Console.WriteLine(GCHandle.Alloc(null, GCHandleType.Pinned).AddrOfPinnedObject()));
    }

    private static unsafe void Pinned()
    {
        byte[] bytes = [1, 2, 3, 4, 5];
        GCHandle handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        byte* start = (byte*)handle.AddrOfPinnedObject();
        GcChecks.CollectAll();
        start[2] = 33;
        Console.WriteLine($"{start[0]} {bytes[2]} {start[4]} {start == Unsafe.AsPointer(ref bytes[0])}");
        handle.Free();
        handle = GCHandle.Alloc("pinned", GCHandleType.Pinned);
        Console.WriteLine(((char*)handle.AddrOfPinnedObject())[3]);
        handle.Free();
        handle = GCHandle.Alloc(42, GCHandleType.Pinned);
        Console.WriteLine(*(int*)handle.AddrOfPinnedObject());
        handle.Free();
        int[,] square = { { 1, 2 }, { 3, 4 } };
        handle = GCHandle.Alloc(square, GCHandleType.Pinned);
        Console.WriteLine(((int*)handle.AddrOfPinnedObject())[3]);
        handle.Free();
        handle = GCHandle.Alloc(Array.Empty<int>(), GCHandleType.Pinned);
        Console.WriteLine(handle.AddrOfPinnedObject() != 0);
        handle.Free();
        int[] pinned = GC.AllocateArray<int>(10, pinned: true);
        Console.WriteLine($"{pinned.Length} {pinned[9]}");
        Console.WriteLine(GC.AllocateUninitializedArray<byte>(5000).Length);
    }

    private static unsafe void Typed()
    {
        using (GCHandle<string> normal = new("a"))
        {
            Console.WriteLine($"{normal.IsAllocated} {normal.Target} {normal.Equals(normal)} {GCHandle<string>.FromIntPtr(GCHandle<string>.ToIntPtr(normal)).Target}");
        }

        GCHandle<object> changing = new(new object()) { Target = "b" };
        Console.WriteLine(changing.Target);
        changing.Dispose();
        changing.Dispose();
        Console.WriteLine(changing.IsAllocated);
        using (PinnedGCHandle<int[]> pinned = new([7, 8, 9]))
        {
            GcChecks.CollectAll();
            Console.WriteLine($"{pinned.GetAddressOfArrayData()[1]} {pinned.Target.Length} {((int*)pinned.GetAddressOfObjectData())[0] >= 0}");
        }

        using (PinnedGCHandle<string> pinned = new("text"))
        {
            Console.WriteLine(pinned.GetAddressOfStringData()[2]);
        }

        using (PinnedGCHandle<string> pinned = new(null!))
        {
            Console.WriteLine((nint)pinned.GetAddressOfStringData());
        }

        string kept = "k" + Environment.NewLine.Length;
        using (WeakGCHandle<string> weak = new(kept, trackResurrection: true))
        {
            GcChecks.CollectAll();
            Console.WriteLine($"{weak.TryGetTarget(out string? target)} {target}");
            weak.SetTarget(null!);
            Console.WriteLine($"{weak.TryGetTarget(out target)} {target ?? "null"}");
        }

        GC.KeepAlive(kept);
        Console.WriteLine(default(GCHandle<string>).IsAllocated);
    }

    private static void Dependent()
    {
        GcChecks.Try("target of none", static () => _ = default(DependentHandle).Target);
        GcChecks.Try("dependent of none", static () => _ = default(DependentHandle).Dependent);
        GcChecks.Try("both of none", static () => _ = default(DependentHandle).TargetAndDependent);
        GcChecks.Try("another target", static () =>
        {
            DependentHandle handle = new("a", "b");
            handle.Target = "c";
        });
        DependentHandle pair = new("key", "value");
        Console.WriteLine(pair.TargetAndDependent);
        pair.Dependent = "other";
        Console.WriteLine(pair.Dependent);
        pair.Target = null;
        Console.WriteLine($"{pair.Target ?? "null"} {pair.Dependent ?? "null"}");
        pair.Dependent = "lost";
        Console.WriteLine(pair.Dependent ?? "null");
        pair.Dispose();
        pair.Dispose();
        Console.WriteLine(pair.IsAllocated);
        using DependentHandle none = new(null, "value");
        Console.WriteLine($"{none.IsAllocated} {none.Dependent ?? "null"}");
    }

    // Each value is the key of the next handle: the first key keeps them all.
    private static void DependentChains()
    {
        s_dependent = new DependentHandle[30];
        GcChecks.Isolate(static () =>
        {
            object[] objects = new object[s_dependent.Length + 1];
            for (int i = 0; i < objects.Length; i++)
            {
                objects[i] = new int[i];
            }

            s_keys.Add(objects[10]);
            for (int i = s_dependent.Length - 1; i >= 0; i--)
            {
                s_dependent[i] = new DependentHandle(objects[i], objects[i + 1]);
            }
        });
        GcChecks.CollectAll();
        for (int i = 0; i < s_dependent.Length; i++)
        {
            (object? target, object? dependent) = s_dependent[i].TargetAndDependent;
            Console.WriteLine($"chain {i}: {(target as int[])?.Length} {(dependent as int[])?.Length}");
        }

        foreach (ref DependentHandle handle in s_dependent.AsSpan())
        {
            handle.Dispose();
        }

        s_keys.Clear();
    }
}
