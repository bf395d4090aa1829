namespace System.Threading;

/// <summary>
/// The values of an execution context: pairs in an array that never changes. A changed copy is made for each assignment, which is
/// rare, and few contexts hold more than a handful.
/// </summary>
internal sealed class AsyncLocalValues
{
    private readonly IAsyncLocal[] _keys;
    private readonly object?[] _values;

    private AsyncLocalValues(IAsyncLocal[] keys, object?[] values)
    {
        _keys = keys;
        _values = values;
    }

    public static bool TryGet(AsyncLocalValues? values, IAsyncLocal key, out object? value)
    {
        if (values is not null)
        {
            IAsyncLocal[] keys = values._keys;
            for (int i = 0; i < keys.Length; i++)
            {
                if (ReferenceEquals(keys[i], key))
                {
                    value = values._values[i];
                    return true;
                }
            }
        }

        value = null;
        return false;
    }

    /// <summary>A copy with the value; null without <paramref name="keepsNull"/> is the same as no entry.</summary>
    public static AsyncLocalValues? With(AsyncLocalValues? values, IAsyncLocal key, object? value, bool keepsNull)
    {
        IAsyncLocal[] oldKeys = values?._keys ?? [];
        object?[] oldValues = values?._values ?? [];
        int index = 0;
        while (index < oldKeys.Length && !ReferenceEquals(oldKeys[index], key))
        {
            index++;
        }

        bool known = index < oldKeys.Length;
        if (value is null && !keepsNull)
        {
            return known ? Without(oldKeys, oldValues, index) : values;
        }

        object?[] newValues = new object?[known ? oldValues.Length : oldValues.Length + 1];
        Array.Copy(oldValues, newValues, oldValues.Length);
        newValues[index] = value;
        IAsyncLocal[] newKeys = oldKeys;
        if (!known)
        {
            newKeys = new IAsyncLocal[newValues.Length];
            Array.Copy(oldKeys, newKeys, oldKeys.Length);
            newKeys[index] = key;
        }

        return new AsyncLocalValues(newKeys, newValues);
    }

    private static AsyncLocalValues? Without(IAsyncLocal[] keys, object?[] values, int index)
    {
        if (keys.Length == 1)
        {
            return null;
        }

        IAsyncLocal[] newKeys = new IAsyncLocal[keys.Length - 1];
        object?[] newValues = new object?[newKeys.Length];
        Array.Copy(keys, newKeys, index);
        Array.Copy(values, newValues, index);
        Array.Copy(keys, index + 1, newKeys, index, newKeys.Length - index);
        Array.Copy(values, index + 1, newValues, index, newKeys.Length - index);
        return new AsyncLocalValues(newKeys, newValues);
    }
}
