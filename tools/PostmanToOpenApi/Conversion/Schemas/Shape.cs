namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>What is known about a JSON value after some samples of it: every further one widens it.</summary>
internal class Shape
{
    private static readonly ShapeMembers NoMembers = new();

    private ShapeMembers? _members;
    private ValueKinds _values;
    private int _objects;
    private bool _isDeclaredObject;
    private bool _isArray;
    private bool _hasTexts;
    private int _idOfFew;
    private int _idOfEnough;

    public bool IsNullable { get; private set; }

    /// <summary>Whether anything may stand here, because a sample says so or ends here.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The types of the plain values. Texts that hold variables count only where there are no others.</summary>
    public ValueKinds Values => _hasTexts && !_values.HasText ? _values.With(ValueKind.Text) : _values;

    /// <summary>The members of the objects; to be read only.</summary>
    public ShapeMembers Members => _members ?? NoMembers;

    public Shape? Items { get; private set; }

    public bool IsObject => _objects > 0 || _isDeclaredObject;

    // An empty object is an empty array to PHP.
    public bool IsArray => _isArray && !(IsObject && Items is null);

    /// <summary>Whether nothing is known but perhaps that it can be null.</summary>
    public bool IsUnknown => !IsObject && !_isArray && !_hasTexts && _values.IsEmpty;

    /// <summary>Whether the members' names are ids, so that this is a map and no object with properties.</summary>
    public bool IsMap
    {
        get
        {
            foreach (var (name, _) in Members)
            {
                if (!MapKeys.IsId(name))
                {
                    return false;
                }
            }

            return Members.Count > 0;
        }
    }

    /// <summary>Whether nothing stands inside of it.</summary>
    public bool IsLeaf => Items is null && Members.Count == 0;

    /// <summary>The number that <see cref="Sharing.ShapeIds"/> gave the shape, which must not change from then on; 0 for none.</summary>
    /// <param name="hasSamples">Whether there were enough samples to tell required members.</param>
    public int Id(bool hasSamples) => hasSamples ? _idOfEnough : _idOfFew;

    public void SetId(bool hasSamples, int id)
    {
        if (hasSamples)
        {
            _idOfEnough = id;
        }
        else
        {
            _idOfFew = id;
        }
    }

    /// <summary>Notes a plain value.</summary>
    public void Add(ValueKind kind) => _values = _values.With(kind);

    /// <summary>Notes a text of which nothing else is known.</summary>
    public void AddText() => _hasTexts = true;

    public void AddNull() => IsNullable = true;

    /// <summary>Notes a value that nothing is known about.</summary>
    public void AddOpen() => IsOpen = true;

    /// <summary>Notes an array; its elements are observed by <see cref="Item"/>.</summary>
    public void AddArray() => _isArray = true;

    /// <summary>The shape of the elements.</summary>
    public Shape Item() => Items ??= new Shape();

    /// <summary>Notes a sample that is an object; its members are observed by <see cref="Member(string)"/>.</summary>
    public void AddObject() => _objects++;

    /// <summary>Notes that this is an object, without a sample.</summary>
    public void DeclareObject() => _isDeclaredObject = true;

    /// <summary>The member with this name, which is made if it is not there.</summary>
    public ShapeMember Member(string name) => (_members ??= new()).Take(name);

    /// <summary>The same for a name in UTF-8.</summary>
    /// <param name="name">The name.</param>
    /// <param name="guess">Where it may be among the others.</param>
    /// <param name="members">How many members the sample has.</param>
    public ShapeMember Member(ReadOnlySpan<byte> name, int guess, int members) => (_members ??= new(members)).Take(name, guess);

    /// <summary>Whether the member is said to be required, or was in every one of at least two samples.</summary>
    /// <param name="member">A member of this.</param>
    /// <param name="hasSamples">Whether there were enough samples of the whole to tell.</param>
    public bool IsRequired(ShapeMember member, bool hasSamples) =>
        member.Count == _objects && (member.IsDeclaredRequired || (hasSamples && _objects >= 2));

    /// <summary>Widens this by everything that is known about another.</summary>
    public void Unite(Shape other)
    {
        IsNullable |= other.IsNullable;
        IsOpen |= other.IsOpen;
        _isArray |= other._isArray;
        _hasTexts |= other._hasTexts;
        _isDeclaredObject |= other._isDeclaredObject;
        _objects += other._objects;
        _values = _values.With(other._values);
        if (other.Items is not null)
        {
            Item().Unite(other.Items);
        }

        foreach (var (name, member) in other.Members)
        {
            Member(name).Unite(member);
        }
    }

    /// <summary>What is known about the values of a map.</summary>
    public Shape MapValue()
    {
        var value = new Shape();
        foreach (var member in Members.Values)
        {
            value.Unite((Shape)member);
        }

        return value;
    }
}
