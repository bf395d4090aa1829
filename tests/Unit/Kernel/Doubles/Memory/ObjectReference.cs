using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Host double: objects move here, so a reference is a number. Objects live for ever, as their memory does in the kernel's slabs.
/// </summary>
public static class ObjectReference
{
    private static readonly Lock s_lock = new();
    private static readonly ConditionalWeakTable<object, StrongBox<nint>> s_numbers = [];
    private static readonly List<object> s_objects = [];

    public static nint ToPointer(object? value)
    {
        if (value is null)
        {
            return 0;
        }

        lock (s_lock)
        {
            if (!s_numbers.TryGetValue(value, out StrongBox<nint>? number))
            {
                s_objects.Add(value);

                // As aligned as an address.
                number = new StrongBox<nint>(s_objects.Count * 16);
                s_numbers.Add(value, number);
            }

            return number.Value;
        }
    }

    public static T? FromPointer<T>(nint pointer)
        where T : class
    {
        if (pointer == 0)
        {
            return null;
        }

        lock (s_lock)
        {
            return (T)s_objects[(int)(pointer / 16) - 1];
        }
    }
}
