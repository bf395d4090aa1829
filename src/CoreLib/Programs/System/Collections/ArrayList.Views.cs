using System.Collections.Generic;

namespace System.Collections;

/// <summary>Lists that show another list: as it is, read only, of fixed size, under a lock, or a part of it.</summary>
public partial class ArrayList
{
    public static ArrayList Adapter(IList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new View(list, Access.All);
    }

    public static ArrayList FixedSize(ArrayList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new View(list, Access.FixedSize);
    }

    public static IList FixedSize(IList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new View(list, Access.FixedSize);
    }

    public static ArrayList ReadOnly(ArrayList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new View(list, Access.ReadOnly);
    }

    public static IList ReadOnly(IList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new View(list, Access.ReadOnly);
    }

    public static ArrayList Synchronized(ArrayList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new View(new LockedList(list), Access.All);
    }

    public static IList Synchronized(IList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new LockedList(list);
    }

    public static ArrayList Repeat(object? value, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArrayList list = new(Math.Max(count, DefaultCapacity));
        for (int i = 0; i < count; i++)
        {
            list.Add(value);
        }

        return list;
    }

    /// <summary>A part of this list; changes go both ways.</summary>
    public virtual ArrayList GetRange(int index, int count)
    {
        CheckRange(index, count);
        return new View(new Part(this, index, count), Access.All);
    }

    /// <summary>What may be done through a view.</summary>
    private enum Access
    {
        All,
        FixedSize,
        ReadOnly,
    }

    /// <summary>A list that shows another one.</summary>
    private sealed class View(IList list, Access access) : ArrayList
    {
        public override int Capacity
        {
            get => list is ArrayList array ? array.Capacity : list.Count;
            set
            {
                CheckSize();
                if (value < list.Count)
                {
                    throw new ArgumentOutOfRangeException(nameof(value), "capacity was less than the current size.");
                }
            }
        }

        public override int Count => list.Count;

        public override bool IsFixedSize => access != Access.All || list.IsFixedSize;

        public override bool IsReadOnly => access == Access.ReadOnly || list.IsReadOnly;

        public override bool IsSynchronized => list.IsSynchronized;

        public override object SyncRoot => list.SyncRoot;

        private protected override int Version => list is ArrayList array ? array.Version : 0;

        public override object? this[int index]
        {
            get => list[index];
            set
            {
                if (access == Access.ReadOnly)
                {
                    CollectionErrors.ReadOnly();
                }

                list[index] = value;
            }
        }

        public override int Add(object? value)
        {
            CheckSize();
            return list.Add(value);
        }

        public override void Clear()
        {
            CheckSize();
            list.Clear();
        }

        public override object Clone() => new View(list is ICloneable cloneable && list is ArrayList ? (IList)cloneable.Clone() : list, access);

        public override bool Contains(object? item) => list.Contains(item);

        public override void Insert(int index, object? value)
        {
            CheckSize();
            list.Insert(index, value);
        }

        public override void InsertRange(int index, ICollection c)
        {
            CheckSize();
            ArgumentNullException.ThrowIfNull(c, nameof(c));
            if ((uint)index > (uint)Count)
            {
                CollectionErrors.IndexPastEnd();
            }

            object?[] items = new object?[c.Count];
            c.CopyTo(items, 0);
            foreach (object? item in items)
            {
                list.Insert(index++, item);
            }
        }

        public override void Remove(object? obj)
        {
            CheckSize();
            list.Remove(obj);
        }

        public override void RemoveAt(int index)
        {
            CheckSize();
            list.RemoveAt(index);
        }

        public override void RemoveRange(int index, int count)
        {
            CheckSize();
            CheckRange(index, count);
            while (count-- > 0)
            {
                list.RemoveAt(index);
            }
        }

        public override void Reverse(int index, int count)
        {
            CheckChange();
            base.Reverse(index, count);
        }

        public override void SetRange(int index, ICollection c)
        {
            CheckChange();
            base.SetRange(index, c);
        }

        public override void Sort(int index, int count, IComparer? comparer)
        {
            CheckChange();
            base.Sort(index, count, comparer);
        }

        public override void TrimToSize() => CheckSize();

        private void CheckChange()
        {
            if (access == Access.ReadOnly)
            {
                CollectionErrors.ReadOnly();
            }
        }

        private void CheckSize()
        {
            CheckChange();
            if (access == Access.FixedSize)
            {
                CollectionErrors.FixedSize();
            }
        }
    }

    /// <summary>A stretch of a list. Changes of the list that do not come through it end its use.</summary>
    private sealed class Part(ArrayList list, int start, int count) : IList
    {
        private int _count = count;
        private int _version = list.Version;

        public int Count
        {
            get
            {
                CheckVersion();
                return _count;
            }
        }

        public bool IsFixedSize => list.IsFixedSize;

        public bool IsReadOnly => list.IsReadOnly;

        public bool IsSynchronized => list.IsSynchronized;

        public object SyncRoot => list.SyncRoot;

        public object? this[int index]
        {
            get
            {
                Check(index, _count);
                return list[start + index];
            }

            set
            {
                Check(index, _count);
                list[start + index] = value;
                _version = list.Version;
            }
        }

        public int Add(object? value)
        {
            Insert(_count, value);
            return _count - 1;
        }

        public void Clear()
        {
            CheckVersion();
            list.RemoveRange(start, _count);
            _version = list.Version;
            _count = 0;
        }

        public bool Contains(object? value) => IndexOf(value) >= 0;

        public int IndexOf(object? value)
        {
            CheckVersion();
            int index = list.IndexOf(value, start, _count);
            return index < 0 ? -1 : index - start;
        }

        public void Insert(int index, object? value)
        {
            Check(index, _count + 1);
            list.Insert(start + index, value);
            _version = list.Version;
            _count++;
        }

        public void Remove(object? value)
        {
            int index = IndexOf(value);
            if (index >= 0)
            {
                RemoveAt(index);
            }
        }

        public void RemoveAt(int index)
        {
            Check(index, _count);
            list.RemoveAt(start + index);
            _version = list.Version;
            _count--;
        }

        public void CopyTo(Array array, int index)
        {
            CheckVersion();
            list.CopyTo(start, array, index, _count);
        }

        public IEnumerator GetEnumerator()
        {
            CheckVersion();
            return list.GetEnumerator(start, _count);
        }

        private void Check(int index, int limit)
        {
            CheckVersion();
            if ((uint)index >= (uint)limit)
            {
                CollectionErrors.IndexOutOfRange();
            }
        }

        private void CheckVersion()
        {
            if (_version != list.Version)
            {
                throw new InvalidOperationException("This range in the underlying list is invalid. A possible cause is that elements were removed.");
            }
        }
    }
}
