using System.Collections.Generic;

namespace System.Threading;

/// <summary>
/// The named handles of the process. A name lasts as long as a handle of that name is open; a lock on the table guards it and the
/// counts.
/// </summary>
internal static class NamedWaitables
{
    private static readonly Dictionary<string, Waitable> s_table = new();

    public static Waitable GetOrAdd(string? name, Func<Waitable> create, out bool createdNew)
    {
        createdNew = true;
        Waitable created = create();
        if (string.IsNullOrEmpty(name))
        {
            return created;
        }

        lock (s_table)
        {
            if (s_table.TryGetValue(name, out Waitable? known))
            {
                if (created.GetType() != known.GetType())
                {
                    throw new WaitHandleCannotBeOpenedException(
                        $"A WaitHandle with system-wide name '{name}' cannot be created. A WaitHandle of a different type might have the same name.");
                }

                known.OpenCount++;
                createdNew = false;
                return known;
            }

            created.Name = name;
            created.OpenCount = 1;
            s_table.Add(name, created);
            return created;
        }
    }

    public static Waitable? Open(string name, Type type)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        lock (s_table)
        {
            if (!s_table.TryGetValue(name, out Waitable? known) || known.GetType() != type)
            {
                return null;
            }

            known.OpenCount++;
            return known;
        }
    }

    public static void Release(Waitable target)
    {
        lock (s_table)
        {
            if (--target.OpenCount == 0)
            {
                s_table.Remove(target.Name!);
            }
        }
    }
}
