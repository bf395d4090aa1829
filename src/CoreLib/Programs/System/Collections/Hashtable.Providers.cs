namespace System.Collections;

// Hash codes and comparisons of old: IHashCodeProvider.
public partial class Hashtable
{
    [Obsolete("This constructor has been deprecated. Use Hashtable(int, IEqualityComparer) instead.")]
    public Hashtable(int capacity, IHashCodeProvider? hcp, IComparer? comparer)
        : this(capacity, 1.0f, hcp, comparer)
    {
    }

    [Obsolete("This constructor has been deprecated. Use Hashtable(IDictionary, IEqualityComparer) instead.")]
    public Hashtable(IDictionary d, IHashCodeProvider? hcp, IComparer? comparer)
        : this(d, 1.0f, hcp, comparer)
    {
    }

    [Obsolete("This constructor has been deprecated. Use Hashtable(int, float, IEqualityComparer) instead.")]
    public Hashtable(int capacity, float loadFactor, IHashCodeProvider? hcp, IComparer? comparer)
        : this(capacity, loadFactor, hcp is null && comparer is null ? null : new ProviderComparer(hcp, comparer))
    {
    }

    [Obsolete("This constructor has been deprecated. Use Hashtable(IDictionary, float, IEqualityComparer) instead.")]
    public Hashtable(IDictionary d, float loadFactor, IHashCodeProvider? hcp, IComparer? comparer)
        : this(d, loadFactor, hcp is null && comparer is null ? null : new ProviderComparer(hcp, comparer))
    {
    }

    [Obsolete("Hashtable.hcp has been deprecated. Use the EqualityComparer property instead.")]
    protected IHashCodeProvider? hcp
    {
        get => (_keyComparer as ProviderComparer)?.Provider;
        set => _keyComparer = new ProviderComparer(value, (_keyComparer as ProviderComparer)?.Comparer);
    }

    [Obsolete("Hashtable.comparer has been deprecated. Use the EqualityComparer property instead.")]
    protected IComparer? comparer
    {
        get => (_keyComparer as ProviderComparer)?.Comparer;
        set => _keyComparer = new ProviderComparer((_keyComparer as ProviderComparer)?.Provider, value);
    }
#pragma warning restore CS0618
}
